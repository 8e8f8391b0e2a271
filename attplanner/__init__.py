"""attplanner: plans, logs and reports the work of bringing States into the Arms Trade Treaty."""

__version__ = "0.1.0"
