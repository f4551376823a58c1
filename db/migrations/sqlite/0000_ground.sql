CREATE TABLE `case_events` (
	`municipality` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`sealed` text,
	`actor` text NOT NULL,
	PRIMARY KEY(`municipality`, `case_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`owner_id` text,
	`version` integer NOT NULL,
	`due_day` text NOT NULL,
	`rank_day` text NOT NULL,
	`opened_day` text NOT NULL,
	`conversation_id` text NOT NULL,
	`receipt_hash` text,
	`wrapped_for_team` text,
	`wrapped_by_receipt` text,
	`sealed` text,
	`idempotency_key` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_by_number` ON `cases` (`municipality`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_by_receipt` ON `cases` (`municipality`,`receipt_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_by_idempotency_key` ON `cases` (`municipality`,`idempotency_key`);--> statement-breakpoint
CREATE INDEX `cases_by_rank` ON `cases` (`municipality`,`status`,`rank_day`,`number`);--> statement-breakpoint
CREATE INDEX `cases_by_conversation` ON `cases` (`municipality`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`municipality` text NOT NULL,
	`seq` integer NOT NULL,
	`case_id` text,
	`kind` text NOT NULL,
	PRIMARY KEY(`municipality`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`receipt_hash` text,
	`wrapped_by_session` text,
	`wrapped_by_receipt` text,
	`edition` text NOT NULL,
	`machine` text NOT NULL,
	`status` text NOT NULL,
	`case_id` text,
	`opened_day` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_by_token` ON `conversations` (`municipality`,`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_by_receipt` ON `conversations` (`municipality`,`receipt_hash`);--> statement-breakpoint
CREATE INDEX `conversations_by_status` ON `conversations` (`municipality`,`status`,`opened_day`);--> statement-breakpoint
CREATE TABLE `counters` (
	`municipality` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`change_seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `events` (
	`municipality` text NOT NULL,
	`conversation` text NOT NULL,
	`seq` integer NOT NULL,
	`sealed` text,
	PRIMARY KEY(`municipality`, `conversation`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`municipality` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`sender` text NOT NULL,
	`sealed` text,
	`opened_day` text NOT NULL,
	PRIMARY KEY(`municipality`, `case_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`municipality` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`municipality`, `key`)
);
--> statement-breakpoint
CREATE TABLE `slots` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`unit` text NOT NULL,
	`staff_id` text NOT NULL,
	`place_key` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`talk_form` text NOT NULL,
	`status` text NOT NULL,
	`held_by` text,
	`held_until` integer,
	`case_id` text,
	`booked_kind` text,
	`booked_at_day` text,
	PRIMARY KEY(`municipality`, `id`)
);
--> statement-breakpoint
CREATE INDEX `slots_by_start` ON `slots` (`municipality`,`kind`,`audience`,`starts_at`);--> statement-breakpoint
CREATE INDEX `slots_by_staff` ON `slots` (`municipality`,`staff_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `slots_by_holder` ON `slots` (`municipality`,`held_by`);--> statement-breakpoint
CREATE INDEX `slots_by_case` ON `slots` (`municipality`,`case_id`);--> statement-breakpoint
CREATE TABLE `staff` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`active` integer NOT NULL,
	PRIMARY KEY(`municipality`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_by_email` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`municipality` text NOT NULL,
	`token_hash` text NOT NULL,
	`staff_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`last_seen_minute` integer NOT NULL,
	PRIMARY KEY(`municipality`, `token_hash`)
);
