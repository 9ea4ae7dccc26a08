//! What the database itself saw, by its own clock: every claim, and when every event was written.

use sqlx::postgres::{PgConnection, PgRow};
use sqlx::{AssertSqlSafe, Connection as _, Row as _};

const WATCH: &str = "
create function database_now() returns bigint language sql
    as $$ select (extract(epoch from clock_timestamp()) * 1000000)::bigint $$;
create table claim (seen_at bigint, key text, was text, was_by text, was_until bigint, taken_by text, until bigint);
create function see_claim() returns trigger language plpgsql as $$ begin
    insert into claim values (database_now(), new.case_id || '-' || new.seq || '-' || new.n,
        old.state, old.lease_by, old.next_at, new.lease_by, new.next_at);
    return null;
end $$;
create trigger see_claim after update on effect for each row when (new.state = 'leased') execute function see_claim();
create table written (seen_at bigint, kind text, at bigint);
create function see_event() returns trigger language plpgsql as $$ begin
    insert into written values (database_now(), new.kind, new.at);
    return null;
end $$;
create trigger see_event after insert on event for each row execute function see_event();
";

/// The database, seen from outside of the nodes.
pub(crate) struct Witness(PgConnection);

/// One effect taken by one node.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    /// Whether somebody had it, and since when it was free, in milliseconds before it was taken.
    pub(crate) taken_over: bool,
    pub(crate) free_for_ms: i64,
    /// How long the taker has it, in milliseconds.
    pub(crate) held_for_ms: i64,
}

impl Witness {
    /// Begins to watch; the schema is there already.
    pub(crate) async fn watching(url: &str) -> Self {
        let mut db = PgConnection::connect(url).await.unwrap();
        sqlx::raw_sql(WATCH).execute(&mut db).await.unwrap();
        Self(db)
    }

    pub(crate) async fn count(&mut self, what: &str) -> i64 {
        let query = format!("select count(*) from {what}");
        let row = sqlx::query(AssertSqlSafe(query))
            .fetch_one(&mut self.0)
            .await
            .unwrap();
        row.get(0)
    }

    /// Every claim, in order.
    pub(crate) async fn claims(&mut self) -> Vec<Claim> {
        let rows = self.rows(
            "select was, (seen_at - was_until) / 1000, (until - seen_at) / 1000 from claim order by seen_at",
        );
        let claim = |row: &PgRow| Claim {
            taken_over: row.get::<&str, _>(0) == "leased",
            free_for_ms: row.get(1),
            held_for_ms: row.get(2),
        };
        rows.await.iter().map(claim).collect()
    }

    /// How far the time of an event is from that of its writing, at most, in milliseconds.
    pub(crate) async fn event_off_ms(&mut self) -> i64 {
        let rows = self.rows("select coalesce(max(abs(seen_at - at)) / 1000, 0) from written");
        rows.await[0].get(0)
    }

    /// Kind and state of every effect with its key and last fault.
    pub(crate) async fn effects(&mut self) -> Vec<[String; 4]> {
        let rows = self
            .rows("select case_id || '-' || seq || '-' || n, kind, state, coalesce(fault, '') from effect");
        let effect = |row: &PgRow| [0, 1, 2, 3].map(|column| row.get(column));
        rows.await.iter().map(effect).collect()
    }

    /// Cases whose cut was ordered before the instant after which nobody can undo it, by the database's clock. A quarter of
    /// a second is how well a busy machine tells the time.
    pub(crate) async fn cut_too_early(&mut self) -> i64 {
        self.count(
            "written w join event cut on cut.at = w.at and cut.kind = 'cut_ordered' and w.kind = 'cut_ordered'
             join event plan on plan.case_id = cut.case_id and plan.kind = 'scheduled'
             where to_timestamp(w.seen_at / 1000000.0 + 0.25)
                < ((plan.body::json -> 'schedule' ->> 'point_of_no_return_at')::timestamptz)",
        )
        .await
    }

    async fn rows(&mut self, query: &'static str) -> Vec<PgRow> {
        sqlx::query(query).fetch_all(&mut self.0).await.unwrap()
    }
}
