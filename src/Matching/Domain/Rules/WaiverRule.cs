namespace Matching.Domain;

/// <summary>What a waiver must be to be taken.</summary>
public static class WaiverRule
{
    /// <summary>Why a constraint cannot be waived; null when it can.</summary>
    /// <param name="gateId">The constraint's id.</param>
    /// <param name="waivableBy">For each constraint who may waive it; null when nobody may.</param>
    public static Text? WhyNotGate(string gateId, IReadOnlyDictionary<string, Text?> waivableBy) =>
        !waivableBy.TryGetValue(gateId, out var role) ? new($"没有编号为 {gateId} 的约束", $"there is no constraint {gateId}")
        : role is null ? new($"约束 {gateId} 不可豁免", $"constraint {gateId} can never be waived")
        : null;

    /// <summary>Why this role cannot waive; null when it can, or when nobody can.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="waivableBy">For each constraint who may waive it; null when nobody may.</param>
    public static Text? WhyNotRole(GateWaiver waiver, IReadOnlyDictionary<string, Text?> waivableBy) =>
        waivableBy.GetValueOrDefault(waiver.GateId) is { } role && !waiver.IsBy(role)
            ? new($"约束 {waiver.GateId} 只能由{role.Zh}豁免", $"only the {role.En} may waive {waiver.GateId}")
            : null;

    /// <summary>Why its days cannot be; null when they can.</summary>
    public static Text? WhyNotUntil(GateWaiver waiver) =>
        waiver.Until < waiver.On ? new($"截止日早于决定日 {waiver.On:yyyy-MM-dd}", $"it ends before it was decided, {waiver.On:yyyy-MM-dd}") : null;
}
