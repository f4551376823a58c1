CREATE TABLE "absences" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"staff_id" text NOT NULL,
	"cover_id" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text NOT NULL,
	"set_by" text NOT NULL,
	CONSTRAINT "absences_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "barred" (
	"municipality" text NOT NULL,
	"staff_id" text NOT NULL,
	"case_id" text NOT NULL,
	"by_id" text NOT NULL,
	"day" text NOT NULL,
	CONSTRAINT "barred_pk" PRIMARY KEY("municipality","staff_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "busy_times" (
	"municipality" text NOT NULL,
	"staff_id" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	CONSTRAINT "busy_times_pk" PRIMARY KEY("municipality","staff_id","starts_at")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"municipality" text NOT NULL,
	"batch" text NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_id" text,
	"to_id" text,
	"by_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "handovers_pk" PRIMARY KEY("municipality","batch","case_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"municipality" text NOT NULL,
	"case_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"screen" text NOT NULL,
	"writing" boolean NOT NULL,
	"until_at" bigint NOT NULL,
	CONSTRAINT "presence_pk" PRIMARY KEY("municipality","case_id","staff_id","screen")
);
--> statement-breakpoint
CREATE TABLE "staff_calendars" (
	"municipality" text NOT NULL,
	"staff_id" text NOT NULL,
	"sealed" text,
	"read_at" bigint,
	"state" text,
	"feed_hash" text,
	CONSTRAINT "staff_calendars_pk" PRIMARY KEY("municipality","staff_id")
);
--> statement-breakpoint
ALTER TABLE "counters" ADD COLUMN "presence_seq" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "busy" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "met_by" text;--> statement-breakpoint
CREATE INDEX "absences_by_day" ON "absences" USING btree ("municipality","until_day");--> statement-breakpoint
CREATE INDEX "barred_by_case" ON "barred" USING btree ("municipality","case_id");--> statement-breakpoint
CREATE INDEX "handovers_by_time" ON "handovers" USING btree ("municipality","at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_calendars_by_feed" ON "staff_calendars" USING btree ("municipality","feed_hash");