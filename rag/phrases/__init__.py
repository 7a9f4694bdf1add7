"""Everything Kutip itself says, in Indonesian and English. Quotations are never translated."""
