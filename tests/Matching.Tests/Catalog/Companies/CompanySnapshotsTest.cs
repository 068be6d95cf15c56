using System.Collections;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Storage;

namespace Matching.Tests.Catalog;

public sealed class CompanySnapshotsTest : IDisposable
{
    private static readonly Company[] Rows = [TestWorld.ACompany("a"), TestWorld.ACompany("b")];
    private readonly TempFolder _folder = new();
    private readonly Heard _heard = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_opening_does_not_look_at_the_rows()
    {
        Assert.Equal(["a", "b"], Snapshots().Open("v1", Rows).Select(e => e.Company.Id));
        Assert.Equal(["a", "b"], Snapshots().Open("v1", new Untouchable()).Select(e => e.Company.Id));
        Assert.Empty(_heard.Texts);
    }

    [Fact]
    public void Other_rows_have_another_file_and_the_old_one_goes()
    {
        Snapshots().Open("v1", Rows);
        var before = Assert.Single(Files());
        Assert.Equal(["c"], Snapshots().Open("v2", [TestWorld.ACompany("c")]).Select(e => e.Company.Id));
        Assert.NotEqual(before, Assert.Single(Files()));
        Assert.Equal(["a", "b"], Snapshots().Open("v1", Rows).Select(e => e.Company.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(700)]
    public void A_damaged_file_is_refused_with_a_word_rebuilt_and_replaced(int at)
    {
        Snapshots().Open("v1", Rows);
        var path = Assert.Single(Files());
        var whole = File.ReadAllBytes(path);
        byte[] damaged = [.. whole];
        for (var i = at; i < at + 64; i++) damaged[i] ^= 0xFF;
        File.WriteAllBytes(path, damaged);

        Assert.Equal(["a", "b"], Snapshots().Open("v1", Rows).Select(e => e.Company.Id));
        Assert.Contains(path, Assert.Single(_heard.Texts).En);
        Assert.Contains(path, _heard.Texts[0].Zh);
        Assert.Equal(whole, File.ReadAllBytes(path));
        Snapshots().Open("v1", new Untouchable());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_leaves_the_table_in_memory_and_is_mentioned()
    {
        File.WriteAllText(_folder.File("snapshot"), "in the way");
        Assert.Equal(["a", "b"], Snapshots().Open("v1", Rows).Select(e => e.Company.Id));
        Assert.Contains("could not be written", Assert.Single(_heard.Texts).En);
    }

    [Fact]
    public void Without_a_folder_nothing_is_written_and_the_rows_are_held_as_they_are()
    {
        var table = new CompanySnapshots(null).Open("v1", Rows);
        Assert.Same(Rows[0], table[0].Company);
        Assert.Empty(_folder.FileNames());
    }

    [Fact]
    public void What_is_left_of_an_interrupted_writing_goes()
    {
        Directory.CreateDirectory(_folder.File("snapshot"));
        File.WriteAllText(Path.Combine(_folder.File("snapshot"), "companies-0123.snapshot.writing"), "half");
        Snapshots().Open("v1", Rows);
        Assert.EndsWith(".snapshot", Assert.Single(Files()));
    }

    private CompanySnapshots Snapshots() => new(_folder.File("snapshot"), _heard);

    private string[] Files() => Directory.GetFiles(_folder.File("snapshot"));

    private sealed class Heard : IProgress<Text>
    {
        public List<Text> Texts { get; } = [];

        public void Report(Text value) => Texts.Add(value);
    }

    private sealed class Untouchable : IReadOnlyList<Company>
    {
        public int Count => throw Touched();

        public Company this[int index] => throw Touched();

        public IEnumerator<Company> GetEnumerator() => throw Touched();

        IEnumerator IEnumerable.GetEnumerator() => throw Touched();

        private static InvalidOperationException Touched() => new("The rows were looked at.");
    }
}
