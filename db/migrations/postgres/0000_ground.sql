CREATE TABLE "case_events" (
	"municipality" text NOT NULL,
	"case_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"sealed" text,
	"actor" text NOT NULL,
	CONSTRAINT "case_events_pk" PRIMARY KEY("municipality","case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"number" bigint NOT NULL,
	"status" text NOT NULL,
	"owner_id" text,
	"version" bigint NOT NULL,
	"due_day" text NOT NULL,
	"rank_day" text NOT NULL,
	"opened_day" text NOT NULL,
	"conversation_id" text NOT NULL,
	"receipt_hash" text,
	"wrapped_for_team" text,
	"wrapped_by_receipt" text,
	"sealed" text,
	"idempotency_key" text NOT NULL,
	CONSTRAINT "cases_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"municipality" text NOT NULL,
	"seq" bigint NOT NULL,
	"case_id" text,
	"kind" text NOT NULL,
	CONSTRAINT "changes_pk" PRIMARY KEY("municipality","seq")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"token_hash" text NOT NULL,
	"receipt_hash" text,
	"wrapped_by_session" text,
	"wrapped_by_receipt" text,
	"edition" text NOT NULL,
	"machine" text NOT NULL,
	"status" text NOT NULL,
	"case_id" text,
	"opened_day" text NOT NULL,
	CONSTRAINT "conversations_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"municipality" text PRIMARY KEY NOT NULL,
	"case_number" bigint NOT NULL,
	"change_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"municipality" text NOT NULL,
	"conversation" text NOT NULL,
	"seq" bigint NOT NULL,
	"sealed" text,
	CONSTRAINT "events_pk" PRIMARY KEY("municipality","conversation","seq")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"municipality" text NOT NULL,
	"case_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"sender" text NOT NULL,
	"sealed" text,
	"opened_day" text NOT NULL,
	CONSTRAINT "messages_pk" PRIMARY KEY("municipality","case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"municipality" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "settings_pk" PRIMARY KEY("municipality","key")
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"unit" text NOT NULL,
	"staff_id" text NOT NULL,
	"place_key" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"talk_form" text NOT NULL,
	"status" text NOT NULL,
	"held_by" text,
	"held_until" bigint,
	"case_id" text,
	"booked_kind" text,
	"booked_at_day" text,
	CONSTRAINT "slots_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "staff_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"municipality" text NOT NULL,
	"token_hash" text NOT NULL,
	"staff_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"last_seen_minute" bigint NOT NULL,
	CONSTRAINT "staff_sessions_pk" PRIMARY KEY("municipality","token_hash")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "cases_by_number" ON "cases" USING btree ("municipality","number");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_by_receipt" ON "cases" USING btree ("municipality","receipt_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_by_idempotency_key" ON "cases" USING btree ("municipality","idempotency_key");--> statement-breakpoint
CREATE INDEX "cases_by_rank" ON "cases" USING btree ("municipality","status","rank_day","number");--> statement-breakpoint
CREATE INDEX "cases_by_conversation" ON "cases" USING btree ("municipality","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_by_token" ON "conversations" USING btree ("municipality","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_by_receipt" ON "conversations" USING btree ("municipality","receipt_hash");--> statement-breakpoint
CREATE INDEX "conversations_by_status" ON "conversations" USING btree ("municipality","status","opened_day");--> statement-breakpoint
CREATE INDEX "slots_by_start" ON "slots" USING btree ("municipality","kind","audience","starts_at");--> statement-breakpoint
CREATE INDEX "slots_by_staff" ON "slots" USING btree ("municipality","staff_id","starts_at");--> statement-breakpoint
CREATE INDEX "slots_by_holder" ON "slots" USING btree ("municipality","held_by");--> statement-breakpoint
CREATE INDEX "slots_by_case" ON "slots" USING btree ("municipality","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_by_email" ON "staff" USING btree ("email");