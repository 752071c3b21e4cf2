"""From YAML files to a catalog: :func:`load_catalog` is the one door."""
