CREATE TABLE "case_tokens" (
	"municipality" text NOT NULL,
	"token" text NOT NULL,
	"case_id" text NOT NULL,
	CONSTRAINT "case_tokens_pk" PRIMARY KEY("municipality","token","case_id")
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "marks" text;--> statement-breakpoint
CREATE INDEX "case_tokens_by_case" ON "case_tokens" USING btree ("municipality","case_id");