using Matching.Domain;

namespace Matching.Models;

/// <summary>
/// The models of one bureau, in a folder: every version that was kept, which is in charge (the champion), which challenges it, and how that came about.
/// Safe for concurrent callers, and for several processes over the same folder.
/// </summary>
/// <remarks>
/// What is kept is never changed: another model of the same version gets a number behind its version. A crash leaves the champion as it was, since a
/// package appears whole or not at all, and becomes current by one more event that does so too (<see cref="HistoryFolder"/>).
/// </remarks>
/// <param name="root">The folder; made when the first model is kept.</param>
/// <param name="time">The clock that dates what happens.</param>
public sealed class ModelRegistry(string root, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ModelKind, KindFolder> _kinds = [];

    /// <summary>Keeps a model and makes it the current one of its kind, whatever its card says.</summary>
    /// <returns>The package as it is kept.</returns>
    public ModelPackage Keep(ModelPackage package)
    {
        lock (_gate)
        {
            var kind = Open(package.Card.Kind);
            var kept = kind.Write(package);
            kind.Publish(kept, time.GetUtcNow());
            return kept;
        }
    }

    /// <summary>Keeps a model beside the others, as a challenger; which one is current stays as it was.</summary>
    /// <returns>The package as it is kept: its version has a number behind it where another model had that version already.</returns>
    public ModelPackage Add(ModelPackage package)
    {
        lock (_gate)
        {
            var kind = Open(package.Card.Kind);
            var kept = kind.Write(package);
            kind.Record(ModelMove.Kept, kept.Card.Version, time.GetUtcNow());
            return kept;
        }
    }

    /// <summary>Makes a version the current one.</summary>
    /// <exception cref="ModelRefusedException">There is no such version, or it cannot be read; the current one stays.</exception>
    public ModelPackage Publish(ModelKind kind, string version)
    {
        lock (_gate)
        {
            var package = Open(kind).Read(version);
            Open(kind).Publish(package, time.GetUtcNow());
            return package;
        }
    }

    /// <summary>Takes the current version back: the one published before it becomes current again.</summary>
    /// <returns>That version; null when there was none before, so that the rules rank.</returns>
    /// <exception cref="NothingPublishedException">No version is current.</exception>
    /// <exception cref="ModelRefusedException">The version before cannot be read; the current one stays.</exception>
    public ModelPackage? Revert(ModelKind kind)
    {
        lock (_gate)
        {
            return Open(kind).Revert(time.GetUtcNow());
        }
    }

    /// <summary>The current model of a kind, or null when none was published.</summary>
    /// <exception cref="ModelRefusedException">The current package is damaged or of another format.</exception>
    public ModelPackage? Current(ModelKind kind)
    {
        lock (_gate)
        {
            return Open(kind).Champion();
        }
    }

    /// <summary>The current model of a kind, or why it cannot be read, and the challenger beside it: for those who can do without.</summary>
    public CurrentModel Examine(ModelKind kind)
    {
        lock (_gate)
        {
            var challenger = Open(kind).Challenger();
            try
            {
                return new CurrentModel(Open(kind).Champion(), null, challenger);
            }
            catch (ModelRefusedException refused)
            {
                return new CurrentModel(null, refused.Said, challenger);
            }
        }
    }

    /// <summary>What happened to the models of a kind, oldest first; a damaged entry is left out.</summary>
    public IReadOnlyList<ModelEvent> History(ModelKind kind)
    {
        lock (_gate)
        {
            return [.. Open(kind).Events];
        }
    }

    /// <summary>A version of a kind, or null when there is no such version.</summary>
    /// <exception cref="ModelRefusedException">The package is damaged or of another format.</exception>
    public ModelPackage? Find(ModelKind kind, string version)
    {
        lock (_gate)
        {
            return Open(kind).Find(version);
        }
    }

    /// <summary>All versions of a kind with their cards, ordered by version; one whose card is damaged is among them and says so.</summary>
    public IReadOnlyList<ModelVersion> Versions(ModelKind kind)
    {
        lock (_gate)
        {
            return [.. Open(kind).Names().Select(Open(kind).Version)];
        }
    }

    private KindFolder Open(ModelKind kind) =>
        _kinds.TryGetValue(kind, out var folder) ? folder : _kinds[kind] = new KindFolder(root, kind.ToString().ToLowerInvariant());
}
