//! A small disk of its own, which can be filled and can fail: a file with a file system in it.

use crate::load::Trouble;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Bytes of the disk.
const SIZE: u64 = 48 * 1024 * 1024;

/// A mounted disk; unmounted and gone when it is dropped.
pub(super) struct Disk {
    image: PathBuf,
    /// Where it is mounted.
    pub(super) path: PathBuf,
}

impl Disk {
    /// Makes and mounts it; `None` where this user may not mount one.
    pub(super) fn mounted(place: &Path, name: &str) -> Result<Option<Self>, Trouble> {
        let disk = Self {
            image: place.join(format!("{name}.img")),
            path: place.join(name),
        };
        fs::create_dir_all(&disk.path).map_err(Trouble::with("the folder of the small disk"))?;
        let image = File::create(&disk.image).map_err(Trouble::with("the small disk"))?;
        image.set_len(SIZE).map_err(Trouble::with("the small disk"))?;
        let made = ran("mkfs.ext4", &["-q".as_ref(), disk.image.as_os_str()]);
        // Without a mount nothing is left behind: dropping it removes file and folder.
        Ok((made && disk.mount()).then_some(disk))
    }

    fn mount(&self) -> bool {
        ran(
            "mount",
            &[
                "-o".as_ref(),
                "loop".as_ref(),
                self.image.as_os_str(),
                self.path.as_os_str(),
            ],
        )
    }

    /// Brings everything that was written so far to the disk; what the program itself brings there comes later.
    pub(super) fn settle(&self) -> Result<(), Trouble> {
        if ran("sync", &["-f".as_ref(), self.path.as_os_str()]) {
            Ok(())
        } else {
            Err(Trouble::said("the small disk does not settle"))
        }
    }

    /// Writes until nothing more fits.
    pub(super) fn fill(&self) -> Result<(), Trouble> {
        let mut filler = File::create(self.filler()).map_err(Trouble::with("the filler"))?;
        while filler.write_all(&[0; 4096]).is_ok() {}
        Ok(())
    }

    /// Takes away what filled it.
    pub(super) fn make_room(&self) -> Result<(), Trouble> {
        fs::remove_file(self.filler()).map_err(Trouble::with("the filler"))
    }

    fn filler(&self) -> PathBuf {
        self.path.join("filler")
    }

    /// Lets the file system find a fault: from now on nothing can be written, also to files that are open.
    pub(super) fn fail(&self) -> bool {
        ran(
            "mount",
            &["-o".as_ref(), "remount,abort".as_ref(), self.path.as_os_str()],
        )
    }

    /// Unmounts, repairs and mounts again. Nothing may be open on it.
    pub(super) fn repair(&self) -> Result<(), Trouble> {
        let unmounted = ran("umount", &[self.path.as_os_str()]);
        // It ends with 1 when it mended something.
        let _ = ran("fsck.ext4", &["-y".as_ref(), self.image.as_os_str()]);
        if unmounted && self.mount() {
            Ok(())
        } else {
            Err(Trouble::said("the small disk cannot be mounted again"))
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // One that was never mounted is only a folder and a file.
        let _ = ran("umount", &["-l".as_ref(), self.path.as_os_str()]);
        let _ = fs::remove_dir(&self.path);
        let _ = fs::remove_file(&self.image);
    }
}

fn ran(program: &str, arguments: &[&std::ffi::OsStr]) -> bool {
    let output = Command::new(program).args(arguments).output();
    output.is_ok_and(|output| output.status.success())
}
