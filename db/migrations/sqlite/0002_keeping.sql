CREATE TABLE `erasures` (
	`municipality` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`number` integer,
	`erased_by` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`municipality`, `seq`)
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `closed_day` text;