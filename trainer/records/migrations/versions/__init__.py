"""One module a migration. What is written here stays as it is; a later change is a later migration."""
