"""What is true in a warehouse: plain Python, no database, no window, no paper."""
