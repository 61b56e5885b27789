"""Finding anything and running any command: the field over the window on Ctrl+K."""
