CREATE TABLE `staff_factors` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`used` integer NOT NULL,
	`failures` integer NOT NULL,
	`added_day` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`)
);
--> statement-breakpoint
CREATE INDEX `staff_factors_by_member` ON `staff_factors` (`municipality`,`staff_id`);--> statement-breakpoint
CREATE TABLE `staff_spent` (
	`municipality` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `token_hash`)
);
--> statement-breakpoint
ALTER TABLE `staff_sessions` ADD `fresh_at` integer DEFAULT 0 NOT NULL;