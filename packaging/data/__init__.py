"""Makes the program's own reference tables from a folder of facts; run by ``build_data.py``."""
