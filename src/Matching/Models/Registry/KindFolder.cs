using Matching.Domain;

namespace Matching.Models;

/// <summary>The models of one kind on the disk, and what was read of them. Not safe for concurrent callers; other processes may write meanwhile.</summary>
/// <param name="root">The models' folder.</param>
/// <param name="name">The kind's name, which is its folder's.</param>
internal sealed class KindFolder(string root, string name)
{
    private readonly string _folder = Path.Combine(root, name);
    private readonly HistoryFolder _files = new(root, Path.Combine(root, name));
    private readonly ModelHistory _known = new();
    private ModelPackage? _champion;
    private ModelCard? _challenger;

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<ModelEvent> Events => Fresh().Events;

    /// <summary>The versions that are kept, in order.</summary>
    public IEnumerable<string> Names() => !Directory.Exists(_folder)
        ? []
        : Directory.EnumerateDirectories(_folder).Select(folder => Path.GetFileName(folder))
            .Where(version => version != HistoryFolder.Name && !version.EndsWith(ModelFile.PartEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A version's package, or null when there is no such version.</summary>
    /// <exception cref="ModelRefusedException">It cannot be read.</exception>
    /// <remarks>Looked for among the names that are there, so that no version can mean a folder elsewhere.</remarks>
    public ModelPackage? Find(string version) =>
        Names().Contains(version, StringComparer.Ordinal) ? ModelFile.Read(root, Path.Combine(_folder, version)) : null;

    /// <summary>A version's package.</summary>
    /// <exception cref="ModelRefusedException">There is no such version, or it cannot be read.</exception>
    public ModelPackage Read(string version)
    {
        var place = $"{name}/{version.Replace('\0', '?')}";
        return Find(version) ?? throw new ModelRefusedException(new Text($"{place} 不存在", $"{place} is not there"));
    }

    /// <summary>A version as far as its card can be read.</summary>
    public ModelVersion Version(string version)
    {
        try
        {
            return new ModelVersion(version, ModelFile.ReadCard(root, Path.Combine(_folder, version)));
        }
        catch (ModelRefusedException refused)
        {
            return new ModelVersion(version, null, refused.Said);
        }
    }

    /// <summary>The package in charge, or null.</summary>
    /// <exception cref="ModelRefusedException">It cannot be read.</exception>
    public ModelPackage? Champion()
    {
        var known = Fresh();
        if (known.Refusal is { } refusal) throw new ModelRefusedException(refusal);
        if (known.Champion is not { } version) return null;
        if (_champion?.Card.Version != version) _champion = Read(version);
        return _champion;
    }

    /// <summary>The card of the version that was last kept and not published; null when there is none or it cannot be read.</summary>
    public ModelCard? Challenger()
    {
        if (Fresh().Challenger is not { } version) return null;
        if (_challenger?.Version != version) _challenger = Version(version).Card;
        return _challenger;
    }

    /// <summary>Writes a package, under a version that no other model has.</summary>
    public ModelPackage Write(ModelPackage package)
    {
        Directory.CreateDirectory(_folder);
        var version = package.Card.Version;
        for (var number = 2; ; number++)
        {
            var folder = Path.Combine(_folder, package.Card.Version);
            if (ModelFile.TryWrite(_folder, package) || ModelFile.Holds(folder, package)) return package;
            package = package with { Card = package.Card with { Version = $"{version}.{number}" } };
        }
    }

    /// <summary>Makes a kept package the one in charge, if it is not.</summary>
    public void Publish(ModelPackage package, DateTimeOffset at)
    {
        var version = package.Card.Version;
        while (Fresh() is var known && (known.Champion != version || known.Refusal is not null))
            _files.Write(known.Count + 1, new ModelEvent(at, ModelMove.Published, version));
        _champion = package;
    }

    /// <summary>Writes down what happened to a version, unless it is what happened last.</summary>
    public void Record(ModelMove move, string version, DateTimeOffset at)
    {
        while (Fresh() is var known && !(known.Events.Count > 0 && known.Events[^1] is var last && last.Move == move && last.Version == version))
            _files.Write(known.Count + 1, new ModelEvent(at, move, version));
    }

    /// <summary>Takes the version in charge back.</summary>
    /// <exception cref="NothingPublishedException">None is in charge.</exception>
    /// <exception cref="ModelRefusedException">The one before cannot be read, or nobody knows which it was.</exception>
    public ModelPackage? Revert(DateTimeOffset at)
    {
        while (true)
        {
            var known = Fresh();
            if (known.Refusal is { } refusal) throw new ModelRefusedException(refusal);
            var champion = known.Champion ?? throw new NothingPublishedException(name);
            var before = known.BeforeChampion is { } version ? Read(version) : null;
            if (_files.Write(known.Count + 1, new ModelEvent(at, ModelMove.Reverted, champion))) return before;
        }
    }

    private ModelHistory Fresh()
    {
        _files.Continue(_known);
        return _known;
    }
}
