//! The configuration: read once, passed on, never global.

mod settings;

pub use settings::{
    BaseUrl, Database, Limits, Log, LogFormat, LogLevel, Mail, MailTls, Network, NetworkAdapter, Rate, Rates,
    Secret, Settings, Sms, SmsGateway, Tls,
};
