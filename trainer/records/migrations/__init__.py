"""Migrations: how the tables came to be, release by release. Run by `trainer.records.database`, never by hand."""
