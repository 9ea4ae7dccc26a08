//! Recovery codes: ten, each used once in the place of a second factor.

use crate::audit::Act;
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::store::rows::count;
use crate::store::statement::execute;
use data_encoding::BASE32_NOPAD;
use sqlx::AnyConnection;
use termination::identifier::{OperatorId, StaffId};

/// How many codes somebody gets.
pub const RECOVERY_CODES: usize = 10;

const CLEAR: &str = "delete from staff_recovery where operator = $1 and staff_id = $2";

const INSERT: &str = "insert into staff_recovery (operator, staff_id, code_hash) values {rows}";

const USE: &str = "delete from staff_recovery where operator = $1 and staff_id = $2 and code_hash = $3";

const LEFT: &str = "select count(*) from staff_recovery where operator = $1 and staff_id = $2";

impl Engine {
    /// Makes new recovery codes; the old ones are void. Each is `xxxx-xxxx-xxxx-xxxx`: 80 random bits in base32. They
    /// are given out here once and are kept as keyed hashes.
    pub async fn make_recovery_codes(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Vec<String>, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::RecoveryCodesMade)
            .await?;
        let codes = self.new_codes(&mut tx, operator, staff).await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// Uses a recovery code up; says whether it was one. Capitals, spaces and hyphens do not matter.
    pub async fn use_recovery_code(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        code: &str,
    ) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::RecoveryCodeUsed).await?;
        let used = sqlx::query(USE)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(self.recovery_hash(operator, staff, code));
        if used.execute(&mut *tx).await?.rows_affected() == 0 {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// How many recovery codes somebody has left.
    pub async fn recovery_codes_left(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<u64, EngineError> {
        let left = sqlx::query(LEFT).bind(operator.as_str()).bind(staff.to_string());
        let row = left.fetch_one(&mut *self.store().read().await?).await?;
        count(&row, 0, "staff recovery")
    }

    pub(super) async fn new_codes(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Vec<String>, EngineError> {
        let clear = sqlx::query(CLEAR).bind(operator.as_str()).bind(staff.to_string());
        clear.execute(&mut *db).await?;
        let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| self.draw_code()).collect();
        let row = |code: &String| {
            let hash = self.recovery_hash(operator, staff, code);
            [operator.as_str().into(), staff.to_string().into(), hash.into()]
        };
        execute(db, INSERT, codes.iter().map(row).collect()).await?;
        Ok(codes)
    }

    fn draw_code(&self) -> String {
        let text = BASE32_NOPAD
            .encode(&self.entropy().bytes::<10>())
            .to_ascii_lowercase();
        let groups: Vec<&str> = (0..4)
            .filter_map(|group| text.get(group * 4..group * 4 + 4))
            .collect();
        groups.join("-")
    }

    fn recovery_hash(&self, operator: &OperatorId, staff: StaffId, code: &str) -> String {
        let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
        self.keys().staff.mac_text(&[
            b"recovery",
            operator.as_str().as_bytes(),
            staff.to_string().as_bytes(),
            plain.to_ascii_lowercase().as_bytes(),
        ])
    }
}
