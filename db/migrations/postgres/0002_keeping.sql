CREATE TABLE "erasures" (
	"municipality" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"number" bigint,
	"erased_by" text NOT NULL,
	"day" text NOT NULL,
	CONSTRAINT "erasures_pk" PRIMARY KEY("municipality","seq")
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "closed_day" text;