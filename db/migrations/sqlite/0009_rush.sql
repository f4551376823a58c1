ALTER TABLE `cases` ADD `came_in_rush` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_by_rush` ON `cases` (`municipality`,`came_in_rush`,`status`,`owner_id`,`due_day`,`rank_day`);--> statement-breakpoint
ALTER TABLE `conversations` ADD `begun_in_rush` integer DEFAULT false NOT NULL;