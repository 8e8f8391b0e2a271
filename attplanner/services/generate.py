"""Stores for measuring."""

from __future__ import annotations

from attplanner.services.subject import Subject


class GenerateService(Subject):
    """Fills a store."""
