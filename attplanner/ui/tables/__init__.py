"""Tables over frozen values: ``row_table`` is the model, ``table_view`` the view that remembers its columns."""
