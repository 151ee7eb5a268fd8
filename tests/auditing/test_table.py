"""The table: one line a rule, place and thing, whatever was measured in each setting."""

from trainer.access.sight import Finding
from trainer.auditing.settings import ALL, QUICK
from trainer.auditing.table import closing, lines
from trainer.auditing.walk import Seen


def seen(words="It is 47 by 52 px, and must be at least 48 by 48.", setting="100 %", widget="Button “Send”", file=""):
    return Seen(Finding("targets", "library/start", widget, words), setting, file)


def test_a_thing_is_told_once_with_its_settings():
    told = lines([seen(), seen("It is 94 by 104 px, and must be at least 96 by 96.", "200 %")], ALL)
    assert told[1:] == [
        "  library/start",
        "    Button “Send”: It is 47 by 52 px, and must be at least 48 by 48.",
        "    at 100 % and 200 %",
    ]


def test_many_settings_are_counted():
    names = [setting.name for setting in ALL]
    assert lines([seen(setting=name) for name in names], ALL)[-1] == f"    in all {len(names)} settings"
    assert lines([seen(setting=name) for name in names[:6]], ALL)[-1].endswith(" and 2 more")


def test_two_faults_of_one_thing_are_told_apart():
    assert len(lines([seen(), seen("It is 6 px from Link “Help”, and must be at least 8.")], ALL)) == 7


def test_the_file_to_mend_stands_before_the_place():
    assert lines([seen(file="services/library/pages/start.yaml")], QUICK)[1].startswith("  services/library/pages/")


def test_a_long_name_is_shortened():
    assert lines([seen(widget=f"Paragraph “{'long ' * 40}”")], QUICK)[2].startswith("    Paragraph “long long")
    assert "…”: It is 47" in lines([seen(widget=f"Paragraph “{'long ' * 40}”")], QUICK)[2]


def test_the_last_line_counts():
    assert closing([], 3, 1, 4.2) == "3 places in 1 setting, 4 seconds: nothing to mend."
    assert closing([seen(), seen(setting="200 %")], 1, 11, 4.2) == "1 place in 11 settings, 4 seconds: 1 thing to mend."
