ALTER TABLE `slots` ADD `attendance` text;--> statement-breakpoint
CREATE INDEX `slots_by_time` ON `slots` (`municipality`,`starts_at`);--> statement-breakpoint
CREATE INDEX `cases_by_owner` ON `cases` (`municipality`,`status`,`owner_id`,`rank_day`,`number`);--> statement-breakpoint
CREATE INDEX `cases_by_due` ON `cases` (`municipality`,`status`,`due_day`);