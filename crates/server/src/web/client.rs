//! Who is asking, as far as the network tells: the address of the client, taken from a proxy's header only when
//! the proxy is one we were told to trust.

use super::key::WebKey;
use axum::http::HeaderMap;
use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// Entries of the header that are looked at, from the nearest proxy outwards.
const HOPS_MAX: usize = 16;

/// A range of addresses, `10.0.0.0/8` or `::1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cidr {
    network: IpAddr,
    prefix: u8,
}

/// Why a text is no range of addresses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no range of addresses; write it like 10.0.0.0/8, 192.0.2.7 or fd00::/8")]
pub struct CidrFault(String);

impl Cidr {
    /// Whether an address lies in the range.
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.network, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let shift = 32 - u32::from(self.prefix);
                network.to_bits().checked_shr(shift) == address.to_bits().checked_shr(shift)
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let shift = 128 - u32::from(self.prefix);
                network.to_bits().checked_shr(shift) == address.to_bits().checked_shr(shift)
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

impl FromStr for Cidr {
    type Err = CidrFault;

    fn from_str(text: &str) -> Result<Self, CidrFault> {
        let fault = || CidrFault(text.to_owned());
        let (address, prefix) = text.split_once('/').map_or((text, None), |(a, p)| (a, Some(p)));
        let network: IpAddr = address.trim().parse().map_err(|_| fault())?;
        let bits = if network.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => bits,
            Some(digits) => digits.trim().parse().map_err(|_| fault())?,
        };
        if prefix > bits {
            Err(fault())
        } else {
            Ok(Self { network, prefix })
        }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.network, self.prefix)
    }
}

impl TryFrom<String> for Cidr {
    type Error = CidrFault;

    fn try_from(text: String) -> Result<Self, CidrFault> {
        text.parse()
    }
}

impl From<Cidr> for String {
    fn from(cidr: Cidr) -> String {
        cidr.to_string()
    }
}

/// The client's address: the peer's, or, when the peer is a trusted proxy, the first address from the right of
/// `X-Forwarded-For` that is not one. What stands further left was written by whoever asked.
pub fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[Cidr]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|range| range.holds(address));
    let mut client = peer.to_canonical();
    let header: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for hop in header.iter().rev().take(HOPS_MAX) {
        if !is_trusted(client) {
            break;
        }
        let Some(address) = hop_address(hop) else { break };
        client = address.to_canonical();
    }
    client
}

/// An address as proxies write it: bare, with a port, or in brackets.
fn hop_address(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    hop.parse::<IpAddr>()
        .or_else(|_| hop.parse::<std::net::SocketAddr>().map(|address| address.ip()))
        .ok()
        .or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

/// Stands for a client in limits: a keyed code, so that no address is stored. A household or a phone has a whole
/// `/64` of IPv6, which counts as one client.
pub(crate) fn client_code(key: &WebKey, address: IpAddr) -> String {
    let bytes = match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => Ipv6Addr::octets(&address)[..8].to_vec(),
    };
    BASE32_NOPAD
        .encode(&key.mac("client", &[&bytes])[..10])
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(peer: &str, forwarded: &[&str], trusted: &[&str], expected: &str) {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<Cidr> = trusted.iter().map(|range| range.parse().unwrap()).collect();
        let found = client_address(peer.parse().unwrap(), &headers, &trusted);
        assert_eq!(found.to_string(), expected, "{peer} {forwarded:?} {trusted:?}");
    }

    #[test]
    fn an_address_is_believed_only_from_a_trusted_proxy() {
        check("203.0.113.9", &[], &[], "203.0.113.9");
        check("203.0.113.9", &["198.51.100.1"], &[], "203.0.113.9");
        check("203.0.113.9", &["198.51.100.1"], &["10.0.0.0/8"], "203.0.113.9");
        check("10.0.0.1", &["198.51.100.1"], &["10.0.0.0/8"], "198.51.100.1");
        check("10.0.0.1", &[], &["10.0.0.0/8"], "10.0.0.1");
    }

    #[test]
    fn what_the_client_wrote_itself_stands_too_far_left_to_count() {
        check(
            "10.0.0.1",
            &["192.0.2.66, 198.51.100.1"],
            &["10.0.0.0/8"],
            "198.51.100.1",
        );
        check(
            "10.0.0.1",
            &["192.0.2.66", "198.51.100.1, 10.9.9.9"],
            &["10.0.0.0/8"],
            "198.51.100.1",
        );
        check("10.0.0.1", &["10.1.1.1, 10.2.2.2"], &["10.0.0.0/8"], "10.1.1.1");
        check(
            "10.0.0.1",
            &["198.51.100.1, nonsense"],
            &["10.0.0.0/8"],
            "10.0.0.1",
        );
    }

    #[test]
    fn addresses_are_read_as_proxies_write_them() {
        check("::1", &["[2001:db8::7]:4711"], &["::1"], "2001:db8::7");
        check("::1", &["198.51.100.1:4711"], &["::1/128"], "198.51.100.1");
        check(
            "::ffff:10.0.0.1",
            &["198.51.100.1"],
            &["10.0.0.0/8"],
            "198.51.100.1",
        );
        check("fd00::5", &["2001:db8::7"], &["fd00::/8"], "2001:db8::7");
        check("198.51.100.1", &["192.0.2.1"], &["0.0.0.0/0"], "192.0.2.1");
    }

    #[test]
    fn a_text_that_is_no_range_is_refused() {
        for wrong in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "::/129",
            "proxy.example",
            "10.0.0.0/-1",
            "10.0.0.0/",
        ] {
            assert!(wrong.parse::<Cidr>().is_err(), "{wrong}");
        }
        assert_eq!("10.0.0.0/8".parse::<Cidr>().unwrap().to_string(), "10.0.0.0/8");
    }

    #[test]
    fn a_client_is_one_code_and_a_household_of_ipv6_is_one_client() {
        let key = WebKey::derive(b"key");
        let code = |address: &str| client_code(&key, address.parse().unwrap());
        assert_eq!(code("2001:db8:1:2::3"), code("2001:db8:1:2:ffff::9"));
        assert_ne!(code("2001:db8:1:2::3"), code("2001:db8:1:3::3"));
        assert_ne!(code("192.0.2.1"), code("192.0.2.2"));
        assert_eq!(code("::ffff:192.0.2.1"), code("192.0.2.1"));
        assert!(!code("192.0.2.1").contains("192"));
    }
}
