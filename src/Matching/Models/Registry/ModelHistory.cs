using Matching.Domain;

namespace Matching.Models;

/// <summary>What happened to the models of a kind, and what follows from it.</summary>
/// <remarks>Publishing puts a version on top of those before it, reverting takes the topmost away.</remarks>
internal sealed class ModelHistory
{
    private readonly List<ModelEvent> _events = [];
    private readonly Stack<string> _published = [];

    /// <summary>All that is known to have happened, in order.</summary>
    public IReadOnlyList<ModelEvent> Events => _events;

    /// <summary>How many entries were read, damaged ones among them.</summary>
    public int Count { get; private set; }

    /// <summary>The version in charge; null when none is, or nobody knows.</summary>
    public string? Champion => _published.TryPeek(out var version) ? version : null;

    /// <summary>The version to which reverting leads; null when that is none.</summary>
    public string? BeforeChampion => _published.Skip(1).FirstOrDefault();

    /// <summary>The version that was last kept beside the champion, and not published.</summary>
    public string? Challenger { get; private set; }

    /// <summary>Why nobody knows the champion, naming the damaged entry; null when it is known.</summary>
    public Text? Refusal { get; private set; }

    /// <summary>Takes one more event.</summary>
    public void Add(ModelEvent happened)
    {
        Count++;
        _events.Add(happened);
        Challenger = happened.Move == ModelMove.Kept && happened.Version != Champion ? happened.Version : null;
        if (happened.Move == ModelMove.Reverted) _published.TryPop(out _);
        if (happened.Move != ModelMove.Published) return;
        if (Champion != happened.Version) _published.Push(happened.Version);
        Refusal = null;
    }

    /// <summary>Takes an entry that cannot be read: from here on nobody knows the champion, until the next is published.</summary>
    public void AddDamaged(Text refusal)
    {
        Count++;
        _published.Clear();
        (Challenger, Refusal) = (null, refusal);
    }
}
