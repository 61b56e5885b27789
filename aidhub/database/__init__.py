"""Where the warehouse is kept: engine, tables, migrations, search, backup."""
