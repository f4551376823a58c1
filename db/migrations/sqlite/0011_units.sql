ALTER TABLE `cases` ADD `units` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `units` text;