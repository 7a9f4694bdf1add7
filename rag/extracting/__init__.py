"""The few words of a quotation that answer by themselves."""
