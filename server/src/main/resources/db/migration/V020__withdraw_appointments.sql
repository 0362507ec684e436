-- 收回任职: a post given by mistake is withdrawn on the day it began: it ends as it begins, and stays on file.
ALTER TABLE appointment DROP CONSTRAINT appointment_check;
ALTER TABLE appointment ADD CONSTRAINT appointment_check CHECK (valid_from <= valid_to);
