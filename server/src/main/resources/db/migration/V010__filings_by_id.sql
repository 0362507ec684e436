-- 按编号找表: addresses of pages and of the API name a form by its id alone.
CREATE INDEX filing_id ON filing (region, id);
