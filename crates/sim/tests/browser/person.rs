//! Somebody with a browser: fills in the form, reads their mail and their SMS, presses buttons.

use crate::browser::{Browser, Look};
use crate::demo::Demo;
use crate::wire::Driver;
use fantoccini::Locator;
use termination::party::Language;
use wording::Wording;

/// How often a page is loaded again until something has happened behind it.
const TRIES: u32 = 400;

pub struct Person<'a> {
    pub browser: Browser,
    pub demo: &'a Demo,
    pub operator: &'static str,
    pub language: Language,
    pub email: String,
    wording: Wording,
}

/// What is typed into the form; the rest is the same for everybody.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub line: &'a str,
    /// Ids of radio buttons to press, besides "do not keep the number".
    pub choices: &'a [&'a str],
    pub keep: bool,
}

impl<'a> Asked<'a> {
    pub const fn line(line: &'a str) -> Self {
        Self {
            line,
            choices: &[],
            keep: false,
        }
    }
}

impl<'a> Person<'a> {
    pub async fn new(
        driver: &Driver,
        demo: &'a Demo,
        operator: &'static str,
        language: Language,
        look: Look,
    ) -> Self {
        let browser = Browser::open(driver, look).await;
        let email = format!(
            "story-{operator}-{}-{}@example.test",
            language.code(),
            u8::from(look.scripts)
        );
        Self {
            browser,
            demo,
            operator,
            language,
            email,
            wording: Wording::strict(),
        }
    }

    pub fn words(&self, id: &str) -> String {
        self.wording.text(self.language, id)
    }

    pub fn page(&self, path: &str) -> String {
        self.demo
            .page(&format!("/{}/{}{path}", self.operator, self.language.code()))
    }

    pub async fn goto(&self, path: &str) {
        self.browser.goto(&self.page(path)).await;
    }

    pub async fn press_main(&self) {
        self.browser.press("main .actions button.button").await;
    }

    /// Presses a button or link by the words on it.
    pub async fn press_words(&self, id: &str) {
        let words = self.words(id);
        let path = format!("//main//*[self::button or self::a][normalize-space(.)=\"{words}\"]");
        self.browser.press_at(Locator::XPath(&path)).await;
    }

    /// Opens the form and fills it in, without sending it.
    pub async fn fill_form(&self, asked: Asked<'_>) {
        self.goto("/end").await;
        self.browser.fill("#name", "Anne Voorbeeld").await;
        self.browser.fill("#line", asked.line).await;
        for choice in asked.choices {
            self.browser.press(choice).await;
        }
        self.browser
            .press(if asked.keep { "#keep-yes" } else { "#keep" })
            .await;
        self.browser.fill("#email", &self.email).await;
    }

    /// Sends the form; ends on the receipt, and gives the reference on it.
    pub async fn ask(&self, asked: Asked<'_>) -> String {
        self.fill_form(asked).await;
        self.press_main().await;
        self.browser.text_of("#reference").await
    }

    /// The newest message to somebody, once it is there, as its text and the links in it.
    pub async fn message(&self, to: &str, number: usize) -> (String, Vec<String>) {
        for _ in 0..TRIES {
            self.browser.goto(&self.demo.page("/demo/outbox")).await;
            let mine = self
                .links_of(&format!("//main//li[p/span[normalize-space(.)='{to}']]/a"))
                .await;
            if mine.len() >= number
                && let Some(newest) = mine.first()
            {
                self.browser.goto(newest).await;
                return (
                    self.browser.text_of("#message").await,
                    self.links_of("//*[@id='message']//a").await,
                );
            }
        }
        panic!(
            "{number} messages to {to} never came; the outbox:\n{}",
            self.browser.text().await
        );
    }

    async fn links_of(&self, path: &str) -> Vec<String> {
        let mut links = vec![];
        for element in self
            .browser
            .client()
            .find_all(Locator::XPath(path))
            .await
            .expect("a page")
        {
            // A link of a page that is just being left leads nowhere any more; whoever needs one asks again.
            links.extend(element.prop("href").await.ok().flatten());
        }
        links
    }

    /// The six digits in the newest SMS to a line.
    pub async fn code_on(&self, line: &str) -> String {
        let (text, _) = self.message(line, 1).await;
        six_digits(&text)
    }

    /// A link of a kind in the newest mail to this person.
    pub async fn link_in_mail(&self, part: &str, number: usize) -> String {
        let (text, links) = self.message(&self.email, number).await;
        let wanted = links.into_iter().find(|link| link.contains(part));
        wanted.unwrap_or_else(|| panic!("no {part} in\n{text}"))
    }

    /// Types the code from the SMS on the page where it is asked for.
    pub async fn prove(&self, line: &str) {
        let receipt = self.browser.url().await;
        let code = self.code_on(line).await;
        self.browser.goto(&receipt).await;
        self.browser.fill("#code", &code).await;
        self.press_main().await;
        self.sees_done("case-step-proven").await;
    }

    /// The steps of the timeline that are done.
    pub async fn done(&self) -> Vec<String> {
        let mut names = vec![];
        let steps = Locator::Css("ol.timeline li.done .name");
        for element in self.browser.client().find_all(steps).await.unwrap_or_default() {
            // A step of a page that is just being left says nothing any more.
            names.extend(element.text().await.ok());
        }
        names
    }

    /// Sees a step as done, as soon as the page that was asked for is there.
    pub async fn sees_done(&self, id: &str) {
        self.browser.find("ol.timeline").await;
        let wanted = self.words(id);
        let mut done = self.done().await;
        for _ in 0..TRIES {
            if done.contains(&wanted) {
                return;
            }
            done = self.done().await;
        }
        assert!(
            done.contains(&wanted),
            "“{wanted}” is not among {done:?} on\n{}",
            self.browser.text().await
        );
    }

    /// Loads the case page again until a step is done.
    pub async fn waits_for(&self, case: &str, id: &str) {
        let wanted = self.words(id);
        for _ in 0..TRIES {
            self.browser.goto(case).await;
            if self.done().await.contains(&wanted) {
                return;
            }
        }
        panic!("“{wanted}” never came on\n{}", self.browser.text().await);
    }

    /// Moves the clock of the demonstration by the button with this value.
    pub async fn clock(&self, by: &str) {
        self.browser.goto(&self.demo.page("/demo")).await;
        self.browser
            .press(&format!("button[name=by][value='{by}']"))
            .await;
    }

    /// The page of the case, from the receipt.
    pub async fn case_page(&self) -> String {
        let url = self.browser.url().await;
        let end = url
            .find("/receipt")
            .or_else(|| url.find(['?', '#']))
            .unwrap_or(url.len());
        url[..end].to_owned()
    }
}

pub fn six_digits(text: &str) -> String {
    let digits = text
        .split(|c: char| !c.is_ascii_digit())
        .find(|run| run.len() == 6);
    digits.unwrap_or_else(|| panic!("no code in\n{text}")).to_owned()
}
