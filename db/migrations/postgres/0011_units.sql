ALTER TABLE "cases" ADD COLUMN "units" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "units" text;