"""What people do: one function per thing done, one module per counter of the warehouse."""
