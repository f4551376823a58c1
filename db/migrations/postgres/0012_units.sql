ALTER TABLE "cases" ADD COLUMN "units" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "units" text;--> statement-breakpoint
CREATE INDEX "slots_by_meeter" ON "slots" USING btree ("municipality","met_by") WHERE "slots"."met_by" is not null;