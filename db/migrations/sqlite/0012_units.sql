ALTER TABLE `cases` ADD `units` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `units` text;--> statement-breakpoint
CREATE INDEX `slots_by_meeter` ON `slots` (`municipality`,`met_by`) WHERE "slots"."met_by" is not null;