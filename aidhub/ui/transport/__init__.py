"""The page of one transport: its goods, its papers, its steps."""
