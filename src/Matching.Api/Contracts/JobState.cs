namespace Matching.Api.Contracts;

/// <summary>How a job stands.</summary>
public enum JobState
{
    /// <summary>It waits for another to end.</summary>
    Queued,

    /// <summary>It is at work.</summary>
    Running,

    /// <summary>It came to its end.</summary>
    Succeeded,

    /// <summary>It broke off; nothing has changed.</summary>
    Failed,

    /// <summary>It was canceled; nothing has changed.</summary>
    Canceled,
}
