"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "37fe523c55b5594c"
