"""All kinds of block; importing this makes `face.widget` know them."""

from trainer.screens.blocks import (  # noqa: F401 (imported for what they register)
    button,
    choose_one,
    choose_several,
    code_field,
    date_field,
    details,
    file_field,
    heading,
    image,
    link,
    long_text,
    notice,
    number_field,
    paragraph,
    search,
    select,
    status_tracker,
    summary_list,
    table,
    text_field,
    text_list,
)
from trainer.screens.blocks.face import Face, Hands, widget

__all__ = ["Face", "Hands", "widget"]
