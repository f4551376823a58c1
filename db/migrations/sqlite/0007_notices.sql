CREATE TABLE `notices` (
	`municipality` text NOT NULL,
	`slot_id` text NOT NULL,
	`round` integer NOT NULL,
	`kind` text NOT NULL,
	`case_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`not_before` integer NOT NULL,
	`attempts` integer NOT NULL,
	`status` text NOT NULL,
	`sealed` text,
	PRIMARY KEY(`municipality`, `slot_id`, `round`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `notices_by_due` ON `notices` (`municipality`,`status`,`not_before`);--> statement-breakpoint
CREATE INDEX `notices_by_case` ON `notices` (`municipality`,`case_id`);