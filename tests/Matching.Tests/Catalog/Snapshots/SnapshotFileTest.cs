using Matching.Catalog;
using Matching.Tests.Storage;

namespace Matching.Tests.Catalog;

public sealed class SnapshotFileTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sections_come_back_as_they_were()
    {
        var path = Written();
        var file = SnapshotFile.Open(path, "key 键")!;
        Assert.Equal([1.5, double.NaN, -0.0], file.Section<double>("reals"));
        Assert.Equal([7, 8, 9], file.Section<byte>("bytes", 3));
        Assert.Equal([8, 9], Read(file, "bytes", 1, 2));
        Assert.Equal([1, 2, 3, 4, 5], file.Section<byte>("parts"));
        Assert.Empty(file.Section<long>("none"));
    }

    [Fact]
    public void Another_key_is_quietly_not_ours()
    {
        Assert.Null(SnapshotFile.Open(Written(), "another key"));
        Assert.Null(SnapshotFile.Open(_folder.File("nowhere"), "key 键"));
    }

    [Fact]
    public void A_changed_byte_anywhere_that_matters_is_refused_and_the_file_left_alone()
    {
        var path = Written();
        var whole = File.ReadAllBytes(path);
        var refused = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x10;
            File.WriteAllBytes(path, damaged);
            try
            {
                var file = SnapshotFile.Open(path, "key 键")!;
                Assert.Equal([1.5, double.NaN, -0.0], file.Section<double>("reals"));
                Assert.Equal([1, 2, 3, 4, 5], file.Section<byte>("parts"));
                Assert.Equal(0, whole[at]);
            }
            catch (SnapshotRefusedException e)
            {
                refused++;
                Assert.Equal(path, e.Path);
                Assert.Contains(path, e.Message);
                Assert.NotEmpty(e.Reason);
            }

            Assert.Equal(damaged, File.ReadAllBytes(path));
        }

        Assert.InRange(refused, 48 + 24 + 3 + 5 + 50, whole.Length);
    }

    [Fact]
    public void A_file_cut_short_anywhere_or_too_long_is_refused()
    {
        var path = Written();
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.Throws<SnapshotRefusedException>(() => SnapshotFile.Open(path, "key 键"));
        }

        File.WriteAllBytes(path, [.. whole, 0]);
        Assert.Contains("were written", Assert.Throws<SnapshotRefusedException>(() => SnapshotFile.Open(path, "key 键")).Reason);
    }

    [Fact]
    public void A_foreign_file_and_another_format_are_refused_by_name()
    {
        var path = _folder.File("report.xlsx");
        File.WriteAllText(path, "not a snapshot, but long enough to hold the header of one; or so it would seem");
        Assert.Contains("not a snapshot", Assert.Throws<SnapshotRefusedException>(() => SnapshotFile.Open(path, "k")).Reason);

        var newer = Written();
        var bytes = File.ReadAllBytes(newer);
        bytes[8]++;
        File.WriteAllBytes(newer, bytes);
        Assert.Contains($"format version {SnapshotHeader.Version + 1}", Assert.Throws<SnapshotRefusedException>(() => SnapshotFile.Open(newer, "key 键")).Reason);
    }

    [Fact]
    public void What_is_not_in_a_section_cannot_be_read()
    {
        var file = SnapshotFile.Open(Written(), "key 键")!;
        Assert.Contains("'absent'", Assert.Throws<SnapshotRefusedException>(() => file.Section<int>("absent", 0)).Reason);
        Assert.Throws<SnapshotRefusedException>(() => file.Section<byte>("bytes", 4));
        Assert.Throws<SnapshotRefusedException>(() => file.Section<int>("bytes"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(file, "bytes", 2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(file, "bytes", -1, 2));
    }

    [Fact]
    public void A_writer_that_stops_leaves_nothing_and_harms_nothing()
    {
        var path = Written();
        var before = File.ReadAllBytes(path);
        using (var writer = new SnapshotWriter(path, "newer")) writer.Add<int>("ints", [1]);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([Path.GetFileName(path)], _folder.FileNames());
    }

    [Fact]
    public void An_open_file_may_be_replaced_under_its_reader()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows replaces no open file.");
        var file = SnapshotFile.Open(Written(), "key 键")!;
        Written("newer");
        Assert.Equal([7, 8, 9], file.Section<byte>("bytes", 3));
        Assert.NotNull(SnapshotFile.Open(_folder.File("a.snapshot"), "newer"));
    }

    [Fact]
    public void A_file_cut_short_after_it_was_opened_is_refused_when_it_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets nobody write a file that is read.");
        var path = Written();
        var file = SnapshotFile.Open(path, "key 键")!;
        using (var cut = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) cut.SetLength(SnapshotHeader.Size);
        Assert.Contains("cut short", Assert.Throws<SnapshotRefusedException>(() => file.Section<byte>("bytes", 3)).Reason);
    }

    private static byte[] Read(SnapshotFile file, string section, long at, int count)
    {
        var bytes = new byte[count];
        file.Read(section, at, bytes);
        return bytes;
    }

    private string Written(string key = "key 键")
    {
        var path = _folder.File("a.snapshot");
        using var writer = new SnapshotWriter(path, key);
        writer.Add<byte>("bytes", [7, 8, 9]);
        writer.Add<double>("reals", [1.5, double.NaN, -0.0]);
        writer.Add<long>("none", []);
        writer.Add("parts", [new byte[] { 1, 2 }, Array.Empty<byte>(), new byte[] { 3, 4, 5 }]);
        writer.Commit();
        return path;
    }
}
