"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "b9afc1e7bd6ae1fb"
