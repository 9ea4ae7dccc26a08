//! The operators' files come in, in between everything else; and customers register for their zone.

use crate::seeds::fault::SeedsFault;
use crate::seeds::people::{email_of, language, payment};
use crate::seeds::world::World;
use jiff::civil::Date;
use jiff::tz::TimeZone;

impl World {
    fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    /// A new customer with their lines.
    pub(super) async fn import_new(&mut self) -> Result<(), SeedsFault> {
        let today = self.today();
        let added = self.people.add(&mut self.random, today)?;
        self.import(&added).await
    }

    pub(super) async fn import_something(&mut self) -> Result<(), SeedsFault> {
        match self.random.below(4) {
            0 => {
                for _ in 0..self.random.between(1, 4) {
                    self.import_new().await?;
                }
                self.say_step("the files have new customers");
            }
            1 => self.change_terms().await?,
            2 => self.change_holder().await?,
            _ => {
                let some: Vec<_> = (0..self.people.lines.len())
                    .filter(|line| line % 3 == 0 && !self.has_ended(*line))
                    .collect();
                self.import(&some).await?;
                self.say_step("the same files come once more");
            }
        }
        Ok(())
    }

    /// New terms for a line that nobody asked to end: those of the others are the ones that they are judged by.
    async fn change_terms(&mut self) -> Result<(), SeedsFault> {
        let number = self.random.below(self.people.lines.len());
        let today = self.today();
        let terms = payment(&mut self.random, today);
        let Some(line) = self.people.lines.get_mut(number) else {
            return Ok(());
        };
        let text = line.msisdn.e164();
        let mut asked = self
            .model
            .cases
            .values()
            .flat_map(|case| &case.intake.details.lines);
        if !asked.any(|typed| *typed == text) {
            line.payment = terms;
            self.import(&[number]).await?;
            self.say_step("a line has new terms");
        }
        Ok(())
    }

    async fn change_holder(&mut self) -> Result<(), SeedsFault> {
        let number = self.random.below(self.people.customers.len());
        let (speaks, has_mail) = (language(&mut self.random), self.random.percent(70));
        if let Some(customer) = self.people.customers.get_mut(number) {
            customer.holder.language = speaks;
            customer.holder.email = has_mail.then(|| email_of(number));
        }
        let mut lines = 0..self.people.lines.len();
        let theirs = lines.find(|line| {
            let line = self.people.lines.get(*line);
            line.is_some_and(|line| line.customer == number)
        });
        let theirs: Vec<_> = theirs.into_iter().filter(|line| !self.has_ended(*line)).collect();
        self.import(&theirs).await?;
        self.say_step("a customer has other details");
        Ok(())
    }

    fn has_ended(&self, line: usize) -> bool {
        let subscription = self.people.lines.get(line).and_then(|line| line.subscription);
        subscription.is_some_and(|id| self.books.ended.contains_key(&id.to_string()))
    }

    /// Imports lines and learns the ids that they were given.
    async fn import(&mut self, lines: &[usize]) -> Result<(), SeedsFault> {
        let rows: Vec<_> = lines.iter().filter_map(|line| self.people.row(*line)).collect();
        let node = self.any_node();
        let engine = self.node(node)?.engine.clone();
        engine.import_batch(&rows).await?;
        for line in lines {
            let Some(row) = self.people.row(*line) else {
                continue;
            };
            let found = engine.find_line(&row.operator, &row.line.msisdn.e164()).await?;
            if let (Some((subscription, party)), Some(line)) = (found, self.people.lines.get_mut(*line)) {
                line.subscription = Some(subscription);
                if let Some(customer) = self.people.customers.get_mut(line.customer) {
                    customer.party = Some(party);
                }
            }
        }
        Ok(())
    }

    /// Somebody asks for a code for the customer zone, and answers it rightly or wrongly.
    pub(super) async fn customer_zone(&mut self) -> Result<(), SeedsFault> {
        let number = self.random.below(self.people.lines.len());
        let Some(row) = self.people.row(number) else {
            return Ok(());
        };
        let node = self.any_node();
        let engine = self.node(node)?.engine.clone();
        let line = row.line.msisdn;
        let answered = if self.random.percent(50) {
            let code = self.outside.line_code(&line.e164());
            let right = self.random.percent(60);
            let typed = code.filter(|_| right).unwrap_or_else(|| "no code".into());
            let checked = engine.check_line_code(&row.operator, line, &typed).await?;
            format!("{checked:?}")
        } else {
            let issued = engine
                .issue_line_code(&row.operator, line, row.holder.language)
                .await?;
            format!("{issued:?}")
        };
        engine.sweep_once().await?;
        self.say_step(&format!("customer zone: {answered}"));
        Ok(())
    }
}
