using System.Text;
using Matching.Domain;

namespace Matching.Models;

/// <summary>The models of one bureau, in a folder: every version that was trained, and which one is current. Safe for concurrent callers.</summary>
/// <param name="root">The folder; made when the first model is kept.</param>
public sealed class ModelRegistry(string root)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ModelKind, ModelPackage> _loaded = [];

    /// <summary>Keeps a model and makes it the current one of its kind. A crash leaves the previous one current.</summary>
    public void Keep(ModelPackage package)
    {
        lock (_gate)
        {
            var kind = package.Card.Kind;
            Add(package);
            var pointer = CurrentFile(kind);
            ModelFile.WriteDurably(pointer + ".part", Encoding.UTF8.GetBytes(package.Card.Version));
            File.Move(pointer + ".part", pointer, overwrite: true);
            _loaded[kind] = package;
        }
    }

    /// <summary>Keeps a model as one version among others; which one is current stays as it was.</summary>
    public void Add(ModelPackage package)
    {
        lock (_gate)
        {
            var kind = package.Card.Kind;
            Directory.CreateDirectory(FolderOf(kind));
            ModelFile.Write(FolderOf(kind, package.Card.Version), package);
            if (_loaded.TryGetValue(kind, out var current) && current.Card.Version == package.Card.Version) _loaded[kind] = package;
        }
    }

    /// <summary>The current model of a kind, or null when none was trained.</summary>
    /// <exception cref="ModelRefusedException">The current package is damaged or of another format.</exception>
    public ModelPackage? Current(ModelKind kind)
    {
        lock (_gate)
        {
            if (_loaded.TryGetValue(kind, out var package)) return package;
            if (!File.Exists(CurrentFile(kind))) return null;
            package = ModelFile.Read(FolderOf(kind, ModelFile.ReadVersion(CurrentFile(kind))));
            _loaded[kind] = package;
            return package;
        }
    }

    /// <summary>The current model of a kind, or why it cannot be read: for those who can do without it.</summary>
    public CurrentModel Examine(ModelKind kind)
    {
        try
        {
            return new CurrentModel(Current(kind));
        }
        catch (ModelRefusedException refused)
        {
            return new CurrentModel(null, refused.Said);
        }
    }

    /// <summary>A version of a kind, or null when there is no such version.</summary>
    /// <exception cref="ModelRefusedException">The package is damaged or of another format.</exception>
    public ModelPackage? Find(ModelKind kind, string version)
    {
        lock (_gate)
        {
            // Compared with what is there, so that no version can name a folder elsewhere.
            return Folders(kind).FirstOrDefault(folder => Path.GetFileName(folder) == version) is { } found ? ModelFile.Read(found) : null;
        }
    }

    /// <summary>All versions of a kind with their cards, ordered by version; one whose card is damaged is among them and says so.</summary>
    public IReadOnlyList<ModelVersion> Versions(ModelKind kind)
    {
        lock (_gate)
        {
            return [.. Folders(kind).Select(VersionIn)];
        }
    }

    private static ModelVersion VersionIn(string folder)
    {
        var name = Path.GetFileName(folder);
        try
        {
            return new ModelVersion(name, ModelFile.ReadCard(folder));
        }
        catch (ModelRefusedException refused)
        {
            return new ModelVersion(name, null, refused.Said);
        }
    }

    private IEnumerable<string> Folders(ModelKind kind) => !Directory.Exists(FolderOf(kind))
        ? []
        : Directory.EnumerateDirectories(FolderOf(kind)).Where(folder => !folder.EndsWith(".part", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private string FolderOf(ModelKind kind) => Path.Combine(root, kind.ToString().ToLowerInvariant());

    private string FolderOf(ModelKind kind, string version) => Path.Combine(FolderOf(kind), version);

    private string CurrentFile(ModelKind kind) => Path.Combine(FolderOf(kind), "current");
}
