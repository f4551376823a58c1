CREATE TABLE `case_tokens` (
	`municipality` text NOT NULL,
	`token` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`municipality`, `token`, `case_id`)
);
--> statement-breakpoint
CREATE INDEX `case_tokens_by_case` ON `case_tokens` (`municipality`,`case_id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `marks` text;