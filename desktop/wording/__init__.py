"""Words for what the catalog holds that several views say alike; medicine in sentences, no widgets."""
