CREATE TABLE `drafts` (
	`municipality` text NOT NULL,
	`case_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`municipality`, `case_id`, `staff_id`, `kind`)
);
