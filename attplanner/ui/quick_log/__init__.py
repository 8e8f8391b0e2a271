"""The quick log: a meeting in one line, from anywhere in the window."""
